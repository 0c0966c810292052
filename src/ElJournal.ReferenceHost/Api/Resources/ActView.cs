using ElJournal.Rules.Packs;
using NodaTime;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Акт, по которому живёт школа.</summary>
/// <param name="Id">The id of its pack.</param>
/// <param name="Title">The title.</param>
/// <param name="Source">The document.</param>
/// <param name="From">The first day on which it is in force; null for always.</param>
/// <param name="To">The last day, inclusive; null for no end.</param>
/// <param name="BasedOn">The pack on which it is based; null for none.</param>
/// <param name="Clauses">How many clauses it has.</param>
internal sealed record ActView(string Id, string Title, string Source, LocalDate? From, LocalDate? To, string? BasedOn, int Clauses)
{
    internal static ActView Of(RegulationPack pack) =>
        new(pack.Id, pack.Title, pack.Source, pack.InForce.From, pack.InForce.To, pack.BasedOn?.Id, pack.Clauses.Length);
}
