using System.Globalization;
using System.Text;

namespace PropertySuite.Identity;

/// <summary>
/// Passwords that whoever guesses tries first: a word or a row of keys that everybody takes, written with the usual digits and signs for letters, with a
/// year or an exclamation mark at its end. <c>P@ssw0rd</c> keeps every rule of length and kinds of characters and is one of them.
/// </summary>
internal static class CommonPasswords
{
    private const string Resource = "PropertySuite.Identity.Users.common-passwords.txt";

    /// <summary>What stands for a letter, as people write it.</summary>
    private static readonly Dictionary<char, char> Letters = new()
    {
        ['@'] = 'a', ['4'] = 'a', ['8'] = 'b', ['3'] = 'e', ['€'] = 'e', ['6'] = 'g', ['1'] = 'i', ['!'] = 'i', ['|'] = 'i', ['0'] = 'o', ['$'] = 's', ['5'] = 's', ['7'] = 't', ['+'] = 't',
    };

    private static readonly Lazy<HashSet<string>> Words = new(Read);

    /// <summary>Whether the password is one of them.</summary>
    public static bool Contain(string password) => FormsOf(password).Any(Words.Value.Contains);

    /// <summary>Whether the password is a name, spelt in the same ways.</summary>
    /// <param name="password">The password.</param>
    /// <param name="name">User name, or the part of an e-mail address before the sign.</param>
    public static bool IsName(string password, string? name) =>
        name is { Length: > 2 } && FormsOf(password).Intersect(FormsOf(name)).Any();

    /// <summary>The text in lower case, as it is and with letters for signs, each whole, without what was hung on, and by its letters and digits alone.</summary>
    private static HashSet<string> FormsOf(string text)
    {
        var lower = text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture);
        var forms = new HashSet<string>();
        foreach (var form in new[] { lower, lower.TrimEnd(Hung), lower.Trim(Hung) })
        {
            Add(forms, form);
            Add(forms, string.Concat(form.Where(char.IsLetterOrDigit)));
            Add(forms, string.Concat(form.Select(character => Letters.GetValueOrDefault(character, character)).Where(char.IsLetterOrDigit)));
        }

        return forms;
    }

    /// <summary>What people add to a word to please a rule.</summary>
    private static readonly char[] Hung = [.. "0123456789!@#$%^&*()-_=+.,?~ "];

    private static void Add(HashSet<string> forms, string form)
    {
        if (form.Length > 2)
        {
            forms.Add(form);
        }
    }

    private static HashSet<string> Read()
    {
        using var reader = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream(Resource)!);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Where(line => line[0] != '#')];
    }
}
