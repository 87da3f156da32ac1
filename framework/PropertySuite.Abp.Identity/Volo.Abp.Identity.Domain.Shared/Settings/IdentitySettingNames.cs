namespace Volo.Abp.Identity.Settings;

/// <summary>Names of the identity module's settings.</summary>
public static class IdentitySettingNames
{
    private const string Prefix = "Abp.Identity";

    /// <summary>What a password must contain.</summary>
    public static class Password
    {
        private const string PasswordPrefix = Prefix + ".Password";

        /// <summary>Least number of characters.</summary>
        public const string RequiredLength = PasswordPrefix + ".RequiredLength";

        /// <summary>Least number of different characters.</summary>
        public const string RequiredUniqueChars = PasswordPrefix + ".RequiredUniqueChars";

        /// <summary>Whether a character that is neither letter nor digit is needed.</summary>
        public const string RequireNonAlphanumeric = PasswordPrefix + ".RequireNonAlphanumeric";

        /// <summary>Whether a lower-case letter is needed.</summary>
        public const string RequireLowercase = PasswordPrefix + ".RequireLowercase";

        /// <summary>Whether an upper-case letter is needed.</summary>
        public const string RequireUppercase = PasswordPrefix + ".RequireUppercase";

        /// <summary>Whether a digit is needed.</summary>
        public const string RequireDigit = PasswordPrefix + ".RequireDigit";
    }

    /// <summary>What happens after wrong passwords.</summary>
    public static class Lockout
    {
        private const string LockoutPrefix = Prefix + ".Lockout";

        /// <summary>Whether new users can be locked out.</summary>
        public const string AllowedForNewUsers = LockoutPrefix + ".AllowedForNewUsers";

        /// <summary>How long a lockout lasts, in seconds.</summary>
        public const string LockoutDuration = LockoutPrefix + ".LockoutDuration";

        /// <summary>Wrong passwords in a row that lock the user out.</summary>
        public const string MaxFailedAccessAttempts = LockoutPrefix + ".MaxFailedAccessAttempts";
    }

    /// <summary>What a user must have before signing in.</summary>
    public static class SignIn
    {
        private const string SignInPrefix = Prefix + ".SignIn";

        /// <summary>Whether the e-mail address must be confirmed.</summary>
        public const string RequireConfirmedEmail = SignInPrefix + ".RequireConfirmedEmail";

        /// <summary>Whether the telephone number must be confirmed.</summary>
        public const string RequireConfirmedPhoneNumber = SignInPrefix + ".RequireConfirmedPhoneNumber";
    }

    /// <summary>Membership of organization units.</summary>
    public static class OrganizationUnit
    {
        private const string OrganizationUnitPrefix = Prefix + ".OrganizationUnit";

        /// <summary>Most units that a user may belong to.</summary>
        public const string MaxUserMembershipCount = OrganizationUnitPrefix + ".MaxUserMembershipCount";
    }

    /// <summary>What users may change of their own.</summary>
    public static class User
    {
        private const string UserPrefix = Prefix + ".User";

        /// <summary>Whether users may change their user name.</summary>
        public const string IsUserNameUpdateEnabled = UserPrefix + ".IsUserNameUpdateEnabled";

        /// <summary>Whether users may change their e-mail address.</summary>
        public const string IsEmailUpdateEnabled = UserPrefix + ".IsEmailUpdateEnabled";
    }
}
