namespace SystemOfSupport.Improvement.Tests;

internal static class RoundTrip
{
    /// <summary>What is written is read back, and writes the same.</summary>
    internal static T Holds<T>(T value)
        where T : class
    {
        var json = ImprovementJson.Write(value);
        var read = ImprovementJson.Read<T>(json);
        Assert.Equal(json, ImprovementJson.Write(read));
        return read;
    }
}
