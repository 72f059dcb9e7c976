using System.IO.Compression;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using SystemOfSupport.DependencyInjection;
using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Packaging.Tests;

/// <summary>The packages as they are published, and a program that uses them.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("package-tests-");

    public void Dispose() => _folder.Delete(recursive: true);

    [SkippableFact]
    public void Every_package_has_readme_licence_documentation_and_symbols_and_a_consumer_builds_and_runs()
    {
        Skip.IfNot(
            Directory.Exists(Path.Combine(Repository.Root, "src", "SystemOfSupport.Testing", "bin", Repository.Configuration, "net8.0")),
            "Packages hold every target framework: build the whole solution first.");
        var feed = Path.Combine(_folder.FullName, "feed");
        foreach (var project in Directory.GetDirectories(Path.Combine(Repository.Root, "src")).SelectMany(d => Directory.GetFiles(d, "*.csproj")))
        {
            var (code, output, errors) = Repository.Run("dotnet", Repository.Root, "pack", project, "--no-build", "-c", Repository.Configuration, "-o", feed, "--nologo", "-v", "q");
            Assert.True(code == 0, output + errors);
        }

        var packages = Directory.GetFiles(feed, "*.nupkg");
        Assert.True(packages.Length >= 8);
        foreach (var package in packages)
        {
            using var archive = ZipFile.OpenRead(package);
            var files = archive.Entries.Select(e => e.FullName).ToList();
            Assert.Contains("README.md", files);
            using var nuspec = archive.Entries.Single(e => e.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
            var metadata = XDocument.Load(nuspec).Root!.Elements().First();
            Assert.Equal("MIT", metadata.Elements().Single(e => e.Name.LocalName == "license").Value);
            Assert.NotEmpty(metadata.Elements().Single(e => e.Name.LocalName == "description").Value);
            if (!package.Contains(".Sdk.", StringComparison.Ordinal))
            {
                Assert.Equal(2, files.Count(f => f.StartsWith("lib/", StringComparison.Ordinal) && f.EndsWith(".dll", StringComparison.Ordinal)));
                Assert.Equal(2, files.Count(f => f.StartsWith("lib/", StringComparison.Ordinal) && f.EndsWith(".xml", StringComparison.Ordinal)));
                Assert.True(File.Exists(Path.ChangeExtension(package, ".snupkg")), package);
            }
        }

        var version = Path.GetFileNameWithoutExtension(packages.Single(p => p.Contains("SystemOfSupport.Model.", StringComparison.Ordinal))).Replace("SystemOfSupport.Model.", "", StringComparison.Ordinal);
        var consumer = Directory.CreateDirectory(Path.Combine(_folder.FullName, "consumer")).FullName;
        File.WriteAllText(Path.Combine(consumer, "Directory.Build.props"), "<Project/>");
        File.WriteAllText(Path.Combine(consumer, "Directory.Packages.props"), "<Project/>");
        File.WriteAllText(Path.Combine(consumer, "consumer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings><NuGetAudit>false</NuGetAudit>
                <RestoreAdditionalProjectSources>{feed}</RestoreAdditionalProjectSources><RestorePackagesPath>{Path.Combine(_folder.FullName, "packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup><PackageReference Include="SystemOfSupport.Sdk" Version="{version}" /></ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(consumer, "Program.cs"), """
            using SystemOfSupport.Eligibility;
            using SystemOfSupport.Files;
            using SystemOfSupport.Model;
            using SystemOfSupport.Policy;
            var rows = DashboardFileReader.Open(args[0]).Rows().ToList();
            Console.WriteLine($"{rows.Count} rows, {rows.Count(r => Rater.For(2024).Rate(r.Result).Level == r.Published.Level)} as published");
            """);
        var file = Path.Combine(Repository.County, "dashboard-2024", "suspdownload2024.txt");
        var (exit, printed, problems) = Repository.Run("dotnet", consumer, "run", "--", file);
        Assert.True(exit == 0, printed + problems);
        var count = File.ReadAllLines(file).Length - 1;
        Assert.Contains($"{count} rows, {count} as published", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Dependency_injection_gives_one_catalog_with_the_choices_made()
    {
        using var services = new ServiceCollection()
            .AddSystemOfSupport(o => o.Assistance = new AssistanceOptions { WhenInputMissing = MissingInput.LeaveUndetermined })
            .AddSystemOfSupport()
            .BuildServiceProvider();

        var catalog = services.GetRequiredService<SystemOfSupportCatalog>();

        Assert.Same(catalog, services.GetRequiredService<SystemOfSupportCatalog>());
        Assert.Same(catalog.Rater(2024), catalog.Rater(2024));
        Assert.Equal(MissingInput.LeaveUndetermined, catalog.Assistance(2024).Options.WhenInputMissing);
        Assert.Contains(new DashboardYear(2025), catalog.Years);
    }
}
