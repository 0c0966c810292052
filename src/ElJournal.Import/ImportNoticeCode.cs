namespace ElJournal.Import;

/// <summary>Код заметки импорта: one kind of thing that an importer tells its user.</summary>
/// <remarks>A code is never used again for another meaning. Immutable, safe on any thread; equal when both members are.</remarks>
/// <param name="Id">The code: <c>ELJ-N201</c>.</param>
/// <param name="Text">What it says, a Russian template with the placeholders <c>{0}</c>, <c>{1}</c> …</param>
public sealed record ImportNoticeCode(string Id, string Text)
{
    /// <summary>Gives the code.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
