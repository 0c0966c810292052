using System.Collections.Immutable;
using ElJournal.Reporting.Pictures;

namespace ElJournal.Reporting.Layout;

/// <summary>Часть документа: what a report is laid out into. A closed union, so that a renderer knows them all.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference to what it holds.</remarks>
internal abstract record DocumentBlock
{
    private DocumentBlock()
    {
    }

    /// <summary>Таблица.</summary>
    /// <param name="Id">Its name for programs, unique in the document.</param>
    /// <param name="Title">Its title, or null where the document's says enough.</param>
    /// <param name="Columns">The columns.</param>
    /// <param name="Rows">The rows.</param>
    internal sealed record Table(string Id, string? Title, ImmutableArray<TableColumn> Columns, ImmutableArray<TableRow> Rows) : DocumentBlock
    {
        /// <summary>Gets a value indicating whether it begins on a page of its own.</summary>
        internal bool StartsPage { get; init; }

        /// <summary>Gets what stands in place of the rows where there are none.</summary>
        internal string Nothing { get; init; } = "Записей нет.";
    }

    /// <summary>Примечания: lines below or between tables.</summary>
    internal sealed record Notes(ImmutableArray<string> Lines) : DocumentBlock;

    /// <summary>Рисунок: a picture with what it shows in words, for those who cannot see it.</summary>
    /// <param name="Id">Its name for programs.</param>
    /// <param name="Title">Its title.</param>
    /// <param name="Drawing">What is drawn.</param>
    /// <param name="Alternative">What it shows, in words.</param>
    internal sealed record Picture(string Id, string Title, Drawing Drawing, string Alternative) : DocumentBlock;

    /// <summary>Места для подписей: who signs, one line each.</summary>
    /// <param name="Signers">Offices in the nominative.</param>
    /// <param name="HasSeal">Whether a place for the seal is kept.</param>
    /// <param name="HasVisa">Whether a place for a visa is kept.</param>
    internal sealed record Signatures(ImmutableArray<string> Signers, bool HasSeal, bool HasVisa) : DocumentBlock;
}
