namespace SystemOfSupport.Improvement.Tests;

internal static class RoundTrip
{
    /// <summary>What is written is read back, and writes the same.</summary>
    internal static T Holds<T>(T value)
        where T : class
    {
        var json = SupportJson.Write(value);
        var read = SupportJson.Read<T>(json);
        Assert.Equal(json, SupportJson.Write(read));
        return read;
    }
}
