using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>How graduation is measured.</summary>
public sealed record GraduationRules
{
    /// <summary>How the rate is counted.</summary>
    public required GraduationMethod Method { get; init; }

    /// <summary>How it is counted for schools of the DASS program and for county offices, where that differs.</summary>
    public GraduationMethod? AlternativeSchoolMethod { get; init; }

    /// <summary>How many classes before make up the prior year together, at most (2017).</summary>
    public int? PooledPriorClasses { get; init; }

    /// <summary>Groups whose prior year is one class all the same.</summary>
    public StudentGroupSet SinglePriorGroups { get; init; }

    /// <summary>How many classes the Dashboard lags behind its year: 0, or 1 for fall 2017, which shows the Class of 2016.</summary>
    public int ClassesBehind { get; init; }

    /// <summary>CALPADS completion status codes of a graduate.</summary>
    public required IReadOnlyList<int> DiplomaCodes { get; init; }

    /// <summary>Completion status code of the pathway diploma (EC 51225.31), whose treatment the record does not tell.</summary>
    public int? PathwayDiplomaCode { get; init; }

    /// <summary>Completion status codes that the one-year rate counts.</summary>
    public required IReadOnlyList<int> OneYearCodes { get; init; }

    /// <summary>Days of enrollment that the one-year rate asks.</summary>
    public required int OneYearMinimumDays { get; init; }

    /// <summary>Days of enrollment that it asks of foster and homeless students.</summary>
    public required int OneYearMinimumDaysFosterOrHomeless { get; init; }

    /// <summary>Month and day of the last outcome that counts, as in <c>08-15</c>.</summary>
    public required string OutcomesUntil { get; init; }

    /// <summary>Where it comes from.</summary>
    public required Citation Citation { get; init; }
}
