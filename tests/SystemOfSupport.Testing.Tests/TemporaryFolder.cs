namespace SystemOfSupport.Testing.Tests;

/// <summary>A folder that is deleted at the end of a test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("state").FullName;

    /// <summary>Paths of the files below a folder, from the top on, with slashes.</summary>
    internal IEnumerable<string> Files(string below = "") =>
        Directory.GetFiles(System.IO.Path.Combine(Path, below), "*", SearchOption.AllDirectories).Select(f => System.IO.Path.GetRelativePath(Path, f).Replace('\\', '/'));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
