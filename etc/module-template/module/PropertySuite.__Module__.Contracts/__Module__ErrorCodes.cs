namespace PropertySuite.__Module__;

/// <summary>Codes of the errors of this module; their texts are in its localisation.</summary>
public static class __Module__ErrorCodes
{
    /// <summary>An action that the state of the __case_words__ does not allow.</summary>
    public const string IllegalTransition = "__Module__:IllegalTransition";
}
