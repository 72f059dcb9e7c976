using System.Runtime.CompilerServices;

namespace SystemOfSupport.Statewide;

/// <summary>Numbers by which callers name a row, an agency or a school.</summary>
internal static class Places
{
    /// <exception cref="ArgumentOutOfRangeException">Not from 0 to one below the count.</exception>
    internal static int Checked(int place, int count, [CallerArgumentExpression(nameof(place))] string name = "") =>
        (uint)place < (uint)count ? place : throw new ArgumentOutOfRangeException(name, place, FormattableString.Invariant($"Expected a number from 0 to {count - 1}."));
}
