using System.Net.Sockets;
using Npgsql;
using PropertySuite.BackgroundJobs;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Framework.Tests.BackgroundJobs;

public class FailuresOfJobs
{
    private const string Person = "王建国 13812345678";

    [Fact]
    public void What_an_exception_quotes_is_not_kept() =>
        BackgroundJobFailure.Describe(new FormatException($"The input string '{Person}' was not in a correct format.")).ShouldBe("FormatException");

    [Fact]
    public void The_database_is_quoted_by_its_state_only() =>
        BackgroundJobFailure.Describe(new InvalidOperationException("x", new PostgresException($"invalid input: \"{Person}\"", "ERROR", "ERROR", "22P02")))
            .ShouldBe("InvalidOperationException: PostgresException: SQLSTATE 22P02");

    [Fact]
    public void A_business_rule_is_named_by_its_code() =>
        BackgroundJobFailure.Describe(new BusinessException("Repairs:NoTechnician", $"{Person} is away")).ShouldBe("BusinessException: Repairs:NoTechnician");

    [Fact]
    public void Words_for_people_stay_without_their_numbers() =>
        BackgroundJobFailure.Describe(new UserFriendlyException("The number 13812345678 is taken")).ShouldBe("UserFriendlyException: The number 138****5678 is taken");

    [Fact]
    public void Words_about_machines_stay() =>
        BackgroundJobFailure.Describe(new HttpRequestException("unreachable", new SocketException((int)SocketError.ConnectionRefused)))
            .ShouldBe("HttpRequestException: unreachable");

    [Fact]
    public void The_wrapper_of_the_executer_is_left_out_and_long_words_are_cut()
    {
        BackgroundJobFailure.Describe(new BackgroundJobExecutionException("x", new TimeoutException("too slow"))).ShouldBe("TimeoutException: too slow");
        BackgroundJobFailure.Describe(new TimeoutException(new string('x', 2_000))).Length.ShouldBe(500);
    }
}
