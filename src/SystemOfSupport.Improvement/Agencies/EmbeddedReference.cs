using System.Text;

namespace SystemOfSupport.Improvement;

/// <summary>Reference files that the package carries.</summary>
internal static class EmbeddedReference
{
    private static readonly Lazy<RegionReference> LazyRegions = new(() => ImprovementJson.Read<RegionReference>(Text("california-regions.json")));

    internal static RegionReference Regions => LazyRegions.Value;

    internal static string Text(string name)
    {
        using var stream = typeof(EmbeddedReference).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The package lacks its file {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
