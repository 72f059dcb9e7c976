namespace SystemOfSupport.Indicators;

/// <summary>Where a student without a test record counts as enrolled and not tested.</summary>
/// <remarks>
/// The default value 0 is no rule and is refused. Science in high school is tested once, in a grade of the school's choice, so there only a record tells that a student was
/// to be tested, whatever the rule.
/// </remarks>
public enum UntestedStudentRule : byte
{
    /// <summary>In the school of the last enrollment that has a day of the school's accountability testing window.</summary>
    LastEnrollmentInWindow = 1,

    /// <summary>Nowhere: the extract has a record for everyone who was to be tested.</summary>
    RecordsOnly = 2,
}
