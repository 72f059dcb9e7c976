namespace SystemOfSupport.Testing.Tests;

internal static class Repository
{
    /// <summary>The folder of the checked-in county.</summary>
    internal static string County { get; } = Path.Combine(Root(), "samples", "StatewideEvaluation", "county");

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SystemOfSupport.Sdk.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run inside the repository: no folder above them holds SystemOfSupport.Sdk.sln.");
    }
}
