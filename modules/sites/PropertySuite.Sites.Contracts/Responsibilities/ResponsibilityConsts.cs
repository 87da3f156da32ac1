namespace PropertySuite.Sites;

/// <summary>Limits and names of responsibilities.</summary>
public static class ResponsibilityConsts
{
    /// <summary>Most skills of one person.</summary>
    public const int MaxSkills = 20;

    /// <summary>Dictionary of the skills (工种) of technicians; its values are what kinds of work are called (<c>water</c>, <c>electricity</c> …).</summary>
    public const string SkillDictionary = "skill";
}
