using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Eligibility;

/// <summary>The rules of the LCFF Equity Multiplier (Education Code 42238.024) for one fiscal year, as cited data.</summary>
public sealed record EquityMultiplierRules
{
    /// <summary>The fiscal year of the money; the counts are those of the year before.</summary>
    public required SchoolYear FiscalYear { get; init; }

    /// <summary>The nonstability rate in thousandths that must be exceeded: 250 is 25 percent.</summary>
    public required int NonstabilityThousandths { get; init; }

    /// <summary>The rate of socioeconomically disadvantaged students in thousandths that must be exceeded: 700 is 70 percent.</summary>
    public required int SocioeconomicallyDisadvantagedThousandths { get; init; }

    /// <summary>The least that an eligible site receives, in whole dollars.</summary>
    public required long Floor { get; init; }

    /// <summary>The money of the whole state, in whole dollars.</summary>
    public required long Pot { get; init; }

    /// <summary>The rate that the state published, in dollars for each student of the enrollment; null where none was at hand.</summary>
    public decimal? PublishedRate { get; init; }

    /// <summary>Where the rules can be read.</summary>
    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>The citation of thresholds and floor.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The citation of the rounding of rates.</summary>
    public required Citation RoundingCitation { get; init; }

    /// <summary>The rules of 2023-24, the first year, with the rate of the first principal apportionment.</summary>
    public static EquityMultiplierRules FiscalYear2023 { get; } = new()
    {
        FiscalYear = new(2023),
        NonstabilityThousandths = 250,
        SocioeconomicallyDisadvantagedThousandths = 700,
        Floor = 50_000,
        Pot = 300_000_000,
        PublishedRate = 1052.6104853934m,
        Sources =
        [
            new() { Id = "ec-42238.024", Title = "Education Code section 42238.024", Address = "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml?lawCode=EDC&sectionNum=42238.024." },
            new() { Id = "cde-equity-multiplier-2023", Title = "CDE, LCFF Equity Multiplier funding, first principal apportionment 2023-24 (lcffem23p1.xlsx)" },
        ],
        Citation = new() { Sources = ["ec-42238.024", "cde-equity-multiplier-2023"], Confidence = Confidence.Confirmed },
        RoundingCitation = new()
        {
            Sources = ["cde-equity-multiplier-2023"],
            Confidence = Confidence.OneSource,
            Note = "Rates are rounded half up to three decimals before they are compared: sites at exactly 0.700 after rounding are not eligible, and tests of the unrounded ratio differ from the list.",
        },
    };

    /// <summary>Name, hash and sources, for explanations.</summary>
    public BookReference Reference()
    {
        var content = string.Create(
            CultureInfo.InvariantCulture,
            $"{FiscalYear}|{NonstabilityThousandths}|{SocioeconomicallyDisadvantagedThousandths}|{Floor}|{Pot}|{PublishedRate}");
        return new()
        {
            Id = $"equity-multiplier-{FiscalYear}",
            Version = $"{FiscalYear}.1",
            ContentHash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content))).ToLowerInvariant(),
            Year = new(FiscalYear.StartYear),
            Sources = Sources,
        };
    }
}
