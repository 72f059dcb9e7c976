namespace SupportCase;

/// <summary>The county's files are not those that the story needs.</summary>
internal sealed class CountyException(string message) : Exception(message);
