using System.IO.Compression;
using System.Text;

namespace SystemOfSupport.Files.Tests;

/// <summary>A file that is there while a test needs it.</summary>
internal sealed class TemporaryFile : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("files-tests-");

    internal TemporaryFile(string name, byte[] bytes)
    {
        Path = System.IO.Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(Path, bytes);
    }

    internal TemporaryFile(string name, string text, Encoding? encoding = null)
        : this(name, (encoding ?? new UTF8Encoding(false)).GetBytes(text))
    {
    }

    internal string Path { get; }

    public void Dispose() => _folder.Delete(recursive: true);

    internal static byte[] Gzip(byte[] bytes)
    {
        using var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
        {
            gzip.Write(bytes);
        }

        return output.ToArray();
    }
}
