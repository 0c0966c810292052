using System.Collections.Immutable;
using ElJournal.Rules.Packs;

namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Пункт акта.</summary>
/// <param name="Id">The id of the clause.</param>
/// <param name="Kind">What kind of clause it is.</param>
/// <param name="Text">The clause, retold.</param>
/// <param name="Status">Whether it is carried, planned or only listed.</param>
/// <param name="Norms">The norms that carry it.</param>
/// <param name="Capabilities">What of the system carries it.</param>
/// <param name="Reason">Why people do it and not the system; null elsewhere.</param>
internal sealed record ClauseView(string Id, string Kind, string Text, string Status, ImmutableArray<string> Norms, ImmutableArray<string> Capabilities, string? Reason)
{
    internal static ClauseView Of(Clause clause, RegulationPack pack) => new(
        clause.Id,
        CamelCase(clause.Kind),
        clause.Text,
        CamelCase(clause.Status),
        [.. pack.Bindings.Where(b => b.Clause == clause).Select(b => b.Norm.Id.Value)],
        [.. clause.Capabilities.Select(c => c.Id)],
        clause.Reason);

    private static string CamelCase<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
