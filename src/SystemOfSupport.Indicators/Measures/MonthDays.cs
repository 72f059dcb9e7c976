using System.Globalization;
using NodaTime;

namespace SystemOfSupport.Indicators;

internal static class MonthDays
{
    // A book's month and day, such as 04-15, in a year.
    internal static LocalDate In(string monthDay, int year) =>
        new(year, int.Parse(monthDay.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(monthDay.AsSpan(3, 2), CultureInfo.InvariantCulture));
}
