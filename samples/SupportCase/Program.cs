using SupportCase;

// Writes one page that tells a support case from its determination to a brief for the board. Everything in it is invented.
if (args.Length > 1 || args is ["-h" or "--help"])
{
    Console.Error.WriteLine("Usage: SupportCase [page.html]. Writes the page there; support-case.html by default.");
    return args is ["-h" or "--help"] ? 0 : 2;
}

var path = args.Length == 1 ? args[0] : "support-case.html";
var story = Story.Tell();
File.WriteAllText(path, Page.Of(story));
Console.WriteLine($"{story.Case.Recipient.Name}: {story.Case.State}, {story.Case.Events.Count} events, not complete before {story.Case.EarliestCompletion:R}. Page: {path}");
return 0;
