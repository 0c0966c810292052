using System.Globalization;
using ElJournal.Domain.Families;
using ElJournal.Domain.Revisions;

namespace ElJournal.ReferenceHost.Site.Contacts;

/// <summary>Действующее заявление: what a guardian has stated of a child, and which version of it stands.</summary>
/// <param name="Fact">What is stated.</param>
/// <param name="Address">Where it stands.</param>
/// <param name="Version">Which version of it.</param>
internal sealed record StandingStatement(FamilyStatement Fact, FactAddress Address, int Version)
{
    /// <summary>Writes which statement a form shows, so that what comes back tells whether another stands by then; nothing for none.</summary>
    internal static string MarkOf(StandingStatement? standing) =>
        standing is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{standing.Address}#{standing.Version}");

    /// <summary>Says whether what is stated anew is what stands, whenever it was stated.</summary>
    internal bool Says(FamilyStatement anew) =>
        (Fact.Kind, Fact.Contact, Fact.Unwanted, Fact.Span.To) == (anew.Kind, anew.Contact, anew.Unwanted, anew.Span.To);
}
