using NodaTime;

namespace SystemOfSupport.Indicators;

/// <summary>First and last test day of a school or district.</summary>
public readonly record struct TestingWindow(LocalDate First, LocalDate Last);
