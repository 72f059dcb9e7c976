using System.Collections.Frozen;
using SystemOfSupport.Model;

namespace SystemOfSupport.Improvement;

/// <summary>The 58 counties, by name and by the first two digits of CDS codes.</summary>
public static class CaliforniaCounties
{
    private static readonly FrozenDictionary<string, int> Codes = EmbeddedReference.Regions.Counties.Select((name, i) => (name, Code: i + 1)).ToFrozenDictionary(c => c.name, c => c.Code, StringComparer.Ordinal);

    /// <summary>Their names, in the order of their codes.</summary>
    public static IReadOnlyList<string> All => EmbeddedReference.Regions.Counties;

    /// <summary>The name of a county.</summary>
    /// <param name="code">1 to 58.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a county's code.</exception>
    public static string Name(int code) =>
        code is >= 1 and <= 58 ? All[code - 1] : throw new ArgumentOutOfRangeException(nameof(code), code, "Expected a county's code, 1 to 58.");

    /// <summary>The code of a county, 1 to 58; false where the name is no county's.</summary>
    public static bool TryCode(string name, out int code) => Codes.TryGetValue(name, out code);

    /// <summary>The CDS code of the county office of education of a county.</summary>
    /// <remarks>Its district part is 10, the county's code in two digits, and a check digit (Luhn) over those four: 10017 is Alameda's. Read from the official lists, which it reproduces.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">Not a county's code.</exception>
    public static CdsCode OfficeOf(int code)
    {
        _ = Name(code);
        var sum = Doubled(code % 10) + (code / 10) + 1;
        return CdsCode.Of(code, 10_000 + (code * 10) + ((10 - (sum % 10)) % 10));

        static int Doubled(int digit) => digit < 5 ? digit * 2 : (digit * 2) - 9;
    }

    /// <summary>The county office of education of a county, as an agency.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a county's code.</exception>
    public static SupportAgency Office(int code) =>
        new(SupportAgencyId.Of(OfficeOf(code)), $"{Name(code)} County Office of Education", SupportAgencyKind.CountyOffice);
}
