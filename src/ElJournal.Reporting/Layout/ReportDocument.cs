using System.Collections.Immutable;
using NodaTime;

namespace ElJournal.Reporting.Layout;

/// <summary>Отчёт как документ: a report laid out once, for every renderer alike.</summary>
/// <remarks>Made by <see cref="Reports.ReportDefinition.Make"/>, written by <see cref="Rendering.ReportWriter"/>. Immutable, safe on any thread; compared by reference.</remarks>
public sealed class ReportDocument
{
    private readonly Lazy<string> digest;

    internal ReportDocument(ReportBody body)
    {
        Body = body;
        digest = new Lazy<string>(() => Rendering.ReportDigest.Of(this));
    }

    private ReportDocument(ReportBody body, Lazy<string> digest) => (Body, this.digest) = (body, digest);

    /// <summary>Gets which report it is.</summary>
    public required string Report { get; init; }

    /// <summary>Gets its title, in Russian.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the clauses it is made for: <c>saki-2020 3.1</c>.</summary>
    public required ImmutableArray<string> Clauses { get; init; }

    /// <summary>Gets the name of the school, or its id where no name is on record.</summary>
    public required string School { get; init; }

    /// <summary>Gets the instant of which it tells.</summary>
    public required Instant AsOf { get; init; }

    /// <summary>Gets that instant as the school's clocks showed it.</summary>
    public required LocalDateTime AsOfLocal { get; init; }

    /// <summary>Gets the digest of all that is printed: SHA-256 of the JSON form without this member, in hexadecimal.</summary>
    /// <remarks>Of a document with names (<see cref="Named"/>) it is that of the document with ids: names are no part of the record.</remarks>
    public string Digest => digest.Value;

    /// <summary>Puts names where the ids of people stand alone in a cell, for a reader who may know who they are.</summary>
    /// <param name="nameOf">Gives the name of an id; what is no id of anybody, as it is.</param>
    /// <returns>The document with names; its digest stays.</returns>
    public ReportDocument Named(Func<string, string> nameOf)
    {
        ArgumentNullException.ThrowIfNull(nameOf);
        return new ReportDocument(Body.Named(nameOf), digest)
        {
            Report = Report,
            Title = Title,
            Clauses = Clauses,
            School = School,
            AsOf = AsOf,
            AsOfLocal = AsOfLocal,
        };
    }

    internal ReportBody Body { get; }

    /// <summary>Gets the table that a form with room for one table holds: the first.</summary>
    internal DocumentBlock.Table? MainTable => Body.Blocks.OfType<DocumentBlock.Table>().FirstOrDefault();

    /// <summary>Gets all parts: figures go before what they were taken from.</summary>
    internal IEnumerable<DocumentBlock> Blocks => Body.Figures.IsEmpty ? Body.Blocks : Body.Blocks.Prepend(Figure.Table(Body.Figures));
}
