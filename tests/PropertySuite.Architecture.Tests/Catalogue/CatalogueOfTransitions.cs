namespace PropertySuite.Architecture;

/// <summary>Steps of the catalogue against the modules' tables of transitions and the first rights of the roles, in both directions.</summary>
public class CatalogueOfTransitions
{
    /// <summary>What a row calls the state before a record exists.</summary>
    private const string Start = "start";

    /// <summary>What a row calls the permission of steps that no person takes.</summary>
    private const string BySystem = "system";

    private static IEnumerable<CatalogueRow> InCode => RequirementCatalogue.Transitions.Rows.Where(row => row.InCode.Length > 0);

    /// <summary>Rows that are not built are in the code with other roles or less than they ask for; what they name is there nevertheless.</summary>
    [Fact]
    public void A_step_that_is_in_the_code_leads_from_there_to_there_by_this_permission()
    {
        var wrong = from row in InCode
                    from step in Steps(row)
                    where !Exists(step)
                    select $"{row}: {step}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_built_step_is_taken_by_the_roles_that_the_row_names_and_by_no_others()
    {
        var wrong = from row in InCode
                    where row.IsBuilt
                    let named = row.List("roles").Where(IsStaff).Concat(row.List("also")).ToList()
                    let holding = row["permission"] == BySystem ? [] : Holding(row["permission"])
                    where !named.ToHashSet().SetEquals(holding)
                    select $"{row}: {string.Join(", ", named)} here, {string.Join(", ", holding)} in the code";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_built_step_is_the_systems_in_the_code_where_it_is_the_systems_here()
        => InCode.Where(row => row.IsBuilt && row.List("roles").Contains(BySystem) != (row["permission"] == BySystem)).Select(row => row.ToString()).ShouldBeEmpty();

    [Fact]
    public void Every_step_that_the_code_allows_has_its_row()
    {
        var steps = InCode.SelectMany(Steps).ToHashSet();

        TransitionsInCode.All.Where(step => !steps.Contains(step)).ShouldBeEmpty();
    }

    [Fact]
    public void The_roles_of_a_new_company_are_those_that_the_catalogue_says_are_built()
        => RequirementCatalogue.Roles.Rows.Where(role => role.IsBuilt).Select(role => role.Code).ShouldBe(RolesInCode.All, ignoreOrder: true);

    private static IEnumerable<TransitionInCode> Steps(CatalogueRow row) =>
        from before in row.List("from")
        select new TransitionInCode(row.InCode, before, row["action"], row["to"], row["permission"] == BySystem ? null : row["permission"]);

    /// <summary>Opening a record is no row of a table: the state has to be one of the table's, and somebody has to have the permission.</summary>
    private static bool Exists(TransitionInCode step) => step.From == Start
        ? TransitionsInCode.All.Any(row => row.Subject == step.Subject && row.From == step.To) && (step.Permission is null || Holding(step.Permission).Count > 0)
        : TransitionsInCode.All.Contains(step);

    private static HashSet<string> Holding(string permissions) => [.. permissions.Split(" / ").SelectMany(RolesInCode.Holding)];

    private static bool IsStaff(string role) => RequirementCatalogue.Roles.Rows.Single(row => row.Code == role)["kind"] == "staff";
}
