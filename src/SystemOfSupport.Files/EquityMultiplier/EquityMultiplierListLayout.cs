using System.Globalization;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Files;

/// <summary>The columns of a list of sites of the LCFF Equity Multiplier, and how a row of it becomes a record.</summary>
internal sealed class EquityMultiplierListLayout
{
    private const int RateScale = 1000;
    private readonly Header _header;
    private readonly ReadReport _report;
    private readonly int _county;
    private readonly int _district;
    private readonly int _school;
    private readonly int _agencyName;
    private readonly int _name;
    private readonly int _charterNumber;
    private readonly int _nonstability;
    private readonly int _enrollment;
    private readonly int _disadvantaged;
    private readonly int _classroomBased;
    private readonly int _nonstabilityRate;
    private readonly int _disadvantagedRate;
    private readonly int _exceedsNonstability;
    private readonly int _exceedsDisadvantaged;
    private readonly int _eligible;
    private readonly int _rate;
    private readonly int _adjustment;
    private readonly int _amount;

    internal EquityMultiplierListLayout(Header header, int line, ReadReport report)
    {
        _header = header;
        _report = report;
        _county = header.Require(report, line, "countycode");
        _district = header.Require(report, line, "districtcode");
        _school = header.Require(report, line, "schoolcode");
        _name = header.Require(report, line, "schoolname");
        _agencyName = header.Find("leaname");
        _charterNumber = header.Find("charternumber");

        // The names of the other columns end with their formula and letter, which are not compared.
        _nonstability = header.RequireStarting(report, line, "prioryearnonstabilitycount");
        _enrollment = header.RequireStarting(report, line, "prioryearadjustedcumulativeenrollmenttotal");
        _disadvantaged = header.RequireStarting(report, line, "prioryearadjustedcumulativeenrollmentsocioeconomicallydisadvantaged");
        _classroomBased = header.RequireStarting(report, line, "classroombasedcharterschool");
        _nonstabilityRate = header.FindStarting("prioryearnonstabilityrate");
        _disadvantagedRate = header.FindStarting("prioryearsocioeconomicallydisadvantagedpupilpercentage");
        _exceedsNonstability = header.FindStarting("nonstabilitythreshold");
        _exceedsDisadvantaged = header.FindStarting("socioeconomicallydisadvantagedpupilthreshold");
        _eligible = header.FindStarting("lcffequitymultipliereligibility");
        _rate = header.FindStarting("statewidelcffequitymultiplierrate");
        _adjustment = header.FindStarting("miscellaneousadjustments");
        _amount = header.FindStarting("lcffequitymultiplierentitlement");
    }

    /// <summary>The rate of the rows; null until a row has told it.</summary>
    internal decimal? Rate { get; private set; }

    internal EquityMultiplierRecord? Read(TableRow row, HashSet<CdsCode> sites)
    {
        var cds = Code(row, sites);
        var enrollment = Count(row, _enrollment, null);
        var record = new EquityMultiplierRecord(new(cds, Text(row, _name))
        {
            NonstabilityCount = Count(row, _nonstability, enrollment) ?? 0,
            CumulativeEnrollment = enrollment ?? 0,
            SocioeconomicallyDisadvantagedCount = Count(row, _disadvantaged, enrollment) ?? 0,
            IsNonclassroomBasedCharter = Truth(row, _classroomBased) == false,
            Adjustment = Dollars(row, _adjustment) ?? 0,
        })
        {
            AgencyName = AgencyName(row),
            CharterNumber = Text(row, _charterNumber) is "N/A" ? "" : Text(row, _charterNumber),
            NonstabilityThousandths = Thousandths(row, _nonstabilityRate),
            SocioeconomicallyDisadvantagedThousandths = Thousandths(row, _disadvantagedRate),
            ExceedsNonstability = Truth(row, _exceedsNonstability),
            ExceedsSocioeconomicallyDisadvantaged = Truth(row, _exceedsDisadvantaged),
            IsEligible = Truth(row, _eligible),
            Amount = Dollars(row, _amount),
        };
        CheckRate(row);
        return _report.RowHasError ? null : record;
    }

    internal bool IsTotals(TableRow row) => Text(row, _county).StartsWith("TOTAL", StringComparison.OrdinalIgnoreCase);

    /// <summary>The line of totals is no site: it is noted, or rejected where a total is not the sum of the sites. Where a site was rejected the sums cannot be told.</summary>
    internal void CheckTotals(TableRow row, List<EquityMultiplierRecord> records)
    {
        (int Column, Func<EquityMultiplierRecord, long?> Value)[] sums =
        [
            (_nonstability, r => r.Site.NonstabilityCount),
            (_enrollment, r => r.Site.CumulativeEnrollment),
            (_disadvantaged, r => r.Site.SocioeconomicallyDisadvantagedCount),
            (_adjustment, r => r.Site.Adjustment),
            (_amount, r => r.Amount),
        ];
        var wrong = _report.RowsRejected > 0 ? [] : sums
            .Where(s => Text(row, s.Column).Length > 0)
            .Select(s => (s.Column, Sum: (records.Sum(s.Value) ?? 0).ToString(CultureInfo.InvariantCulture)))
            .Where(s => !string.Equals(s.Sum, Text(row, s.Column), StringComparison.Ordinal)).ToList();
        if (wrong.Count == 0)
        {
            _report.AddNote(row.Line, Text(row, _county), "a site; the row was taken for the line of totals");
            return;
        }

        _report.StartRow();
        foreach (var (column, sum) in wrong)
        {
            Bad(row, column, $"{sum}, the sum of the sites above");
        }
    }

    // In the list of 2023-24 the formula that looks up one agency's name has failed.
    private string AgencyName(TableRow row)
    {
        var name = Text(row, _agencyName);
        if (!name.StartsWith('#'))
        {
            return name;
        }

        _report.Add(DiagnosticSeverity.Warning, row.Line, _header.Name(_agencyName), name, "the name of the agency; it was left out");
        return "";
    }

    private CdsCode Code(TableRow row, HashSet<CdsCode> sites)
    {
        ReadOnlySpan<(int Column, int Digits)> parts = [(_county, 2), (_district, 5), (_school, 7)];
        foreach (var (column, digits) in parts)
        {
            var text = row[column].Trim();
            if (text.Length != digits || !text.All(char.IsAsciiDigit))
            {
                Bad(row, column, FormattableString.Invariant($"a code of {digits} digits"));
                return default;
            }
        }

        // A school code of zeros is a site of the district's own, such as its office.
        if (!CdsCode.TryParse(row[_county].Trim() + row[_district].Trim() + row[_school].Trim(), out var cds))
        {
            Bad(row, _county, "the code of a county, a district and a school");
        }
        else if (!sites.Add(cds))
        {
            Bad(row, _school, "every site once");
        }

        return cds;
    }

    private int? Count(TableRow row, int column, int? atMost)
    {
        if (int.TryParse(row[column].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var value) && !(value > atMost))
        {
            return value;
        }

        Bad(row, column, atMost is null ? "a count of students" : FormattableString.Invariant($"a count of students of at most {atMost}, the enrollment"));
        return null;
    }

    private long? Dollars(TableRow row, int column)
    {
        if (column < 0)
        {
            return null;
        }

        if (long.TryParse(row[column].Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value))
        {
            return value;
        }

        Bad(row, column, "whole dollars");
        return null;
    }

    private int? Thousandths(TableRow row, int column)
    {
        if (column < 0)
        {
            return null;
        }

        if (Number(row, column) is { } rate and >= 0 and <= 1 && decimal.IsInteger(rate * RateScale))
        {
            return (int)(rate * RateScale);
        }

        Bad(row, column, "a rate of 0 to 1 with at most three decimals");
        return null;
    }

    private void CheckRate(TableRow row)
    {
        if (_rate < 0)
        {
            return;
        }

        if (Number(row, _rate) is not { } rate || rate < 0)
        {
            Bad(row, _rate, "dollars for each student");
        }
        else if (rate != (Rate ??= rate))
        {
            Bad(row, _rate, $"{Rate.Value.ToString(CultureInfo.InvariantCulture)}, the rate of the other rows");
        }
    }

    private static decimal? Number(TableRow row, int column) =>
        decimal.TryParse(row[column].Trim(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private bool? Truth(TableRow row, int column)
    {
        if (column < 0)
        {
            return null;
        }

        if (bool.TryParse(row[column].Trim(), out var value))
        {
            return value;
        }

        Bad(row, column, "True or False");
        return null;
    }

    private static string Text(TableRow row, int column) => column < 0 ? "" : row[column].Trim();

    private void Bad(TableRow row, int column, string expected) => _report.Add(DiagnosticSeverity.Error, row.Line, _header.Name(column), row[column], expected);
}
