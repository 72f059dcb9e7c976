using System.Text.RegularExpressions;

namespace SystemOfSupport.Packaging.Tests;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Text("README.md");

    [Fact]
    public void The_example_of_the_readme_is_the_one_that_compiles()
    {
        var source = Text("tests/SystemOfSupport.Packaging.Tests/ReadmeExample.cs");
        var compiled = source[(source.IndexOf("// <example>", StringComparison.Ordinal) + 13)..source.IndexOf("        // </example>", StringComparison.Ordinal)];

        Assert.Equal(Block("example"), string.Join('\n', compiled.Split('\n').Select(l => l.Length > 8 ? l[8..] : "")).Trim());
    }

    [Fact]
    public void The_output_of_the_readme_is_what_the_example_prints()
    {
        var output = new StringWriter();
        ReadmeExample.Run(Path.Combine(Repository.County, "dashboard-2024"), output);

        Assert.Equal(Block("output"), output.ToString().ReplaceLineEndings("\n").Trim());
        Assert.NotEmpty(Block("output"));
    }

    [Fact]
    public void Every_link_of_the_readme_and_the_docs_leads_somewhere()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "docs"), "*.md").Append(Path.Combine(Repository.Root, "README.md")))
        {
            foreach (Match link in Link().Matches(File.ReadAllText(file)))
            {
                var target = Path.Combine(Path.GetDirectoryName(file)!, link.Groups["to"].Value);
                Assert.True(File.Exists(target), $"{Path.GetFileName(file)} links to {link.Groups["to"].Value}");
            }
        }
    }

    [Fact]
    public void The_build_script_runs_the_readmes_test_command()
    {
        var command = TestCommand().Match(Readme).Groups["command"].Value;

        Assert.StartsWith("dotnet test", command, StringComparison.Ordinal);
        Assert.Contains(command, Text(".ci/run"), StringComparison.Ordinal);
    }

    private static string Text(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    private static string Block(string name)
    {
        var match = Regex.Match(Readme, $"<!-- {name} -->\n```[a-z]+\n(?<text>.*?)```", RegexOptions.Singleline, TimeSpan.FromSeconds(5));
        Assert.True(match.Success, $"The README has no block '{name}'.");
        return match.Groups["text"].Value.Trim();
    }

    [GeneratedRegex(@"\]\((?<to>[^)#:]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^    (?<command>dotnet test.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TestCommand();
}
