namespace PropertySuite.ServiceDesk;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class ServiceDeskErrorCodes
{
    /// <summary>The place in a list that the client asks to go on from is not one that it was given.</summary>
    public const string BadCursor = "ServiceDesk:BadCursor";
}
