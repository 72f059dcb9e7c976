namespace SystemOfSupport.Policy;

/// <summary>A place where a rule or a value can be read: a statute, an official page or file, or a third party.</summary>
public sealed record Source
{
    /// <summary>The id by which citations of the book name it.</summary>
    public required string Id { get; init; }

    /// <summary>What it is, in words a reader recognises.</summary>
    public required string Title { get; init; }

    /// <summary>Web address; null for a statute that is named by its title.</summary>
    public string? Address { get; init; }
}
