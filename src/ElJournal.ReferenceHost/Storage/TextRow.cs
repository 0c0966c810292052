namespace ElJournal.ReferenceHost.Storage;

/// <summary>Текст в хранилище: what a message, an announcement or a disagreement says in words. The log knows who wrote to whom, when and about what, and lasts; the words may be taken out without breaking it.</summary>
internal sealed class TextRow
{
    /// <summary>Gets the address of the fact in the journal, as <see cref="Domain.Revisions.FactAddress.ToString"/> has it.</summary>
    public required string Fact { get; init; }

    /// <summary>Gets the text.</summary>
    public required string Text { get; init; }
}
