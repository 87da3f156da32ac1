namespace PropertySuite.Identity;

/// <summary>What signing in needs from the stored users beyond the ordinary repository.</summary>
public interface ISignInUserRepository
{
    /// <summary>
    /// Users of that normalised user name or, if there is none, of that normalised e-mail address, within whatever tenants the
    /// tenant filter lets through.
    /// </summary>
    Task<IReadOnlyList<SignInCandidate>> FindCandidatesAsync(string normalizedName, string normalizedEmail);

    /// <summary>Whether somebody has it as normalised user name or e-mail address, within whatever tenants the tenant filter lets through.</summary>
    /// <param name="normalizedText">The name or address.</param>
    /// <param name="exceptUserId">Who may have it; null for nobody.</param>
    Task<bool> IsTakenAsync(string normalizedText, Guid? exceptUserId);

    /// <summary>The normalised user name of the one user with a normalised e-mail address; null when there is none, or several.</summary>
    Task<string?> FindUserNameAsync(string normalizedEmail);

    /// <summary>Makes other attempts to sign in as this user wait until the current transaction ends.</summary>
    Task LockAsync(Guid userId);
}
