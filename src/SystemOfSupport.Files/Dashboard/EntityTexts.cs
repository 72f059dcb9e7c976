using System.Diagnostics.CodeAnalysis;
using SystemOfSupport.Statewide;

namespace SystemOfSupport.Files;

/// <summary>The agencies and schools of a file by the text that names them, so that each is read once and held once.</summary>
internal sealed class EntityTexts
{
    private readonly Dictionary<int, EntityText> _texts = [];

    internal bool TryGet(ReadOnlySpan<char> text, [NotNullWhen(true)] out EntityText? found)
    {
        _texts.TryGetValue(string.GetHashCode(text, StringComparison.Ordinal), out found);
        while (found is not null && !text.SequenceEqual(found.Text))
        {
            found = found.Next;
        }

        return found is not null;
    }

    internal EntityText Add(ReadOnlySpan<char> text, FrameEntity entity)
    {
        var hash = string.GetHashCode(text, StringComparison.Ordinal);
        return _texts[hash] = new(text.ToString(), entity, _texts.GetValueOrDefault(hash));
    }
}

/// <summary>One agency or school as a file names it.</summary>
/// <param name="Text">The cells that name it, each with the separator after it.</param>
/// <param name="Entity">What they say.</param>
/// <param name="Next">Another text of the same hash.</param>
internal sealed record EntityText(string Text, FrameEntity Entity, EntityText? Next)
{
    /// <summary>Whether a name holds characters that the encoding of the year does not have.</summary>
    internal bool HasBrokenName { get; } = Entity.SchoolName.Contains('\uFFFD', StringComparison.Ordinal) || Entity.DistrictName.Contains('\uFFFD', StringComparison.Ordinal);

    /// <summary>The number in the builder that the rows go into; -1 before the first.</summary>
    internal int Number { get; set; } = -1;
}
