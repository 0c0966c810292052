using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Norms;
using NodaTime;

namespace ElJournal.Rules.Packs;

/// <summary>Reads the values that a school gives to parameters of clauses of its base.</summary>
internal static class ValueReader
{
    /// <summary>Reads the values in their order; those that the base has already come after them.</summary>
    internal static ImmutableArray<ParameterValue> Read(JsonNode root, RegulationPack? basePack, DateSpan span)
    {
        if (root.Has("values") && !root.Has("basedOn"))
        {
            root.Report(PackDefects.ChangeWithoutBase, "values", "values");
        }

        var own = new List<ParameterValue>();
        foreach (var node in root.Items("values"))
        {
            if (ReadValue(node, basePack, span) is not { } value)
            {
                continue;
            }

            if (own.Exists(v => IsOfSame(v, value) && v.InForce.From == value.InForce.From))
            {
                node.Report(PackDefects.Duplicate, "parameter", "значение параметра", value.Parameter.Id);
            }

            own.Add(value);
        }

        return [.. own.Select(v => v with { InForce = new DateSpan(v.InForce.From, LastDayOf(v, own) ?? span.To) }), .. basePack?.Values ?? []];
    }

    private static ParameterValue? ReadValue(JsonNode node, RegulationPack? basePack, DateSpan span)
    {
        var (clauseId, parameterId, value, source) = (node.RequiredText("clause"), node.RequiredText("parameter"), node.RequiredText("value"), node.RequiredText("source"));
        var from = node.Date("from") ?? span.From;
        node.Done();
        var outside = from is { } day && !span.Contains(day);
        if (outside)
        {
            node.Report(PackDefects.ValueOutside, "from", parameterId ?? "", Wording.Of(from!.Value), SpanTexts.Of(span));
        }

        if (basePack is null || clauseId is null || FindClause(node, basePack, clauseId) is not { } found || parameterId is null)
        {
            return null;
        }

        if (found.Clause.Parameters.FirstOrDefault(p => p.Id == parameterId) is not { } parameter)
        {
            node.Report(PackDefects.UnknownValue, "parameter", $"параметра пункта {clauseId}", parameterId, string.Join(", ", found.Clause.Parameters.Select(p => p.Id)));
            return null;
        }

        if (value is not null && (LockParameters.WantedForm(clauseId, parameterId, value) ?? StorageTerm.WantedForm(parameterId, value)) is { } wanted)
        {
            node.Report(PackDefects.ValueForm, "value", parameterId, clauseId, value, wanted);
            value = null;
        }

        CheckOpen(node, basePack, found.Act, found.Clause, parameter, value, from);

        return value is null || source is null || outside ? null : new ParameterValue(found.Act, found.Clause, parameter, value, new DateSpan(from, null), source);
    }

    private static (string Act, Clause Clause)? FindClause(JsonNode node, RegulationPack basePack, string id)
    {
        var open = basePack.Chain.SelectMany(p => p.Clauses.Where(c => !c.Parameters.IsEmpty).Select(c => (Act: p.Id, Clause: c))).ToList();
        var index = open.FindIndex(c => c.Clause.Id == id);
        if (index >= 0)
        {
            return open[index];
        }

        node.Report(PackDefects.UnknownValue, "clause", "пункта с параметром", id, string.Join(", ", open.Select(c => c.Clause.Id)));
        return null;
    }

    /// <summary>What the act or the base says stands, but that locks may be tightened; what belongs to a norm is changed there, where it is judged by.</summary>
    private static void CheckOpen(JsonNode node, RegulationPack basePack, string act, Clause clause, ClauseParameter parameter, string? value, LocalDate? from)
    {
        if (parameter.Value is { } fixedValue)
        {
            node.Report(PackDefects.ValueFixed, "parameter", parameter.Id, clause.Id, fixedValue);
        }
        else if (value is not null && basePack.Values.Where(v => v.Clause == clause && v.Parameter == parameter && !(v.InForce.To < from)).ToList() is { Count: > 0 } inherited)
        {
            CheckAgainst(node, basePack, inherited, value);
        }

        var norms = basePack.Bindings.Where(b => BelongsTo(b, act, clause, parameter)).Select(b => b.Norm.Id.Value).ToList();
        if (norms.Count > 0)
        {
            node.Report(PackDefects.ValueOfNorm, "parameter", parameter.Id, clause.Id, string.Join(", ", norms));
        }
    }

    /// <summary>Refuses a value that locks less than one of the base's does, and any where the base's is no lock.</summary>
    private static void CheckAgainst(JsonNode node, RegulationPack basePack, List<ParameterValue> inherited, string value)
    {
        var (clause, parameter) = (inherited[0].Clause.Id, inherited[0].Parameter.Id);
        if (LockParameters.IsWeaker(clause, parameter, value, inherited[0].Value) is null)
        {
            node.Report(PackDefects.ValueFixed, "parameter", parameter, clause, inherited[0].Value);
        }
        else if (inherited.Find(v => LockParameters.IsWeaker(clause, parameter, value, v.Value) == true) is { } stricter)
        {
            node.Report(PackDefects.ValueWeaker, "value", parameter, clause, value, stricter.Value, basePack.Id);
        }
    }

    /// <summary>Parameters that a binding holds itself are called in clauses as they are there.</summary>
    private static bool BelongsTo(Binding binding, string act, Clause clause, ClauseParameter parameter) => parameter.Id switch
    {
        "due" => binding.Norm.Kind == NormKind.Obligation && (binding.Clause == clause || (binding.Act == act && IsReached(binding, clause))),
        "bearer" => binding.Clause == clause && binding.Norm.HasOpenBearer,
        _ => false,
    };

    /// <summary>A clause may be kept through others, and one that only refers to a document speaks of all terms that the act leaves to it.</summary>
    private static bool IsReached(Binding binding, Clause clause) =>
        clause.Through.Contains(binding.Clause.Id) || (clause.Kind == ClauseKind.Constitutive && binding.Editions.Any(e => e.Due is DueSpec.NotSet));

    private static LocalDate? LastDayOf(ParameterValue value, List<ParameterValue> values) => values
        .Where(v => IsOfSame(v, value) && v.InForce.From is { } from && (value.InForce.From is not { } own || from > own))
        .Min(v => v.InForce.From)?.PlusDays(-1);

    private static bool IsOfSame(ParameterValue a, ParameterValue b) => a.Clause == b.Clause && a.Parameter == b.Parameter;
}
