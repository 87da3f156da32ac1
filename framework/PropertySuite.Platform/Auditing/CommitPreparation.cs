using Volo.Abp.Uow;

namespace PropertySuite.Auditing;

/// <summary>Work that belongs to a unit of work as its very last: after all changes are sent and all events handled, before the commit.</summary>
internal static class CommitPreparation
{
    private const string Key = "PropertySuite.Uow.BeforeCommit";

    /// <summary>Adds such work. When it throws, the unit of work fails.</summary>
    public static void OnBeforeCommit(this IUnitOfWork unitOfWork, Func<CancellationToken, Task> work)
    {
        if (unitOfWork.Items.GetValueOrDefault(Key) is not List<Func<CancellationToken, Task>> list)
        {
            unitOfWork.Items[Key] = list = [];
        }

        list.Add(work);
    }

    /// <summary>Does the work.</summary>
    public static async Task RunAsync(IUnitOfWork unitOfWork, CancellationToken cancellationToken)
    {
        if (unitOfWork.Items.GetValueOrDefault(Key) is List<Func<CancellationToken, Task>> list)
        {
            foreach (var work in list)
            {
                await work(cancellationToken);
            }
        }
    }
}
