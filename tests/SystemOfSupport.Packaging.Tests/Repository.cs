using System.Diagnostics;

namespace SystemOfSupport.Packaging.Tests;

/// <summary>The checked-out repository, and programs run in it.</summary>
internal static class Repository
{
    internal static string Root { get; } = Find();

    internal static string County => Path.Combine(Root, "samples", "StatewideEvaluation", "county");

    /// <summary>The configuration in which the tests, and with them the packages, were built.</summary>
    internal static string Configuration { get; } = AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    internal static (int ExitCode, string Output, string Errors) Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["NO_COLOR"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder.GetFiles("SystemOfSupport.Sdk.sln").Length == 0)
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside the repository.");
        }

        return folder.FullName;
    }
}
