namespace ElJournal.Domain.Materials;

/// <summary>Содержание материала: its title and, as far as there are any, words, a link and a file.</summary>
/// <remarks>Immutable, safe on any thread; equal when all members are.</remarks>
public sealed record MaterialContent
{
    /// <summary>Makes a content.</summary>
    /// <param name="title">The title, not blank.</param>
    /// <exception cref="ArgumentException"><paramref name="title"/> is blank.</exception>
    public MaterialContent(string title)
    {
        Preconditions.That(!string.IsNullOrWhiteSpace(title), nameof(title), "A material needs a title.");
        Title = title;
    }

    /// <summary>Gets the title.</summary>
    public string Title { get; }

    /// <summary>Gets what it says in words; null where it says nothing.</summary>
    public string? Text
    {
        get;
        init => field = string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>Gets where it is found outside the journal, or null.</summary>
    public WebLink? Link { get; init; }

    /// <summary>Gets the file that belongs to it, or null. The record knows the file by its digest; the bytes lie elsewhere.</summary>
    public StoredFile? File { get; init; }
}
