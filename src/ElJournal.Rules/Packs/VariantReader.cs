using System.Collections.Immutable;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Packs;

/// <summary>Reads what norms become where readings are chosen otherwise.</summary>
internal static class VariantReader
{
    /// <summary>Reads the property <c>variants</c>.</summary>
    /// <param name="parent">Of a norm, or of the whole pack.</param>
    /// <param name="act">The days of what they vary.</param>
    /// <param name="checkDue">Reports a due moment that does not fit; null where variants speak of many norms and may not give one.</param>
    /// <returns>The variants, in their order.</returns>
    internal static ImmutableArray<EditionVariant> Read(JsonNode parent, DateSpan act, Action<JsonNode, DueSpec>? checkDue)
    {
        var found = ImmutableArray.CreateBuilder<EditionVariant>();
        foreach (var node in parent.Items("variants"))
        {
            found.Add(ReadOne(node, act, checkDue));
        }

        return found.ToImmutable();
    }

    private static EditionVariant ReadOne(JsonNode node, DateSpan act, Action<JsonNode, DueSpec>? checkDue)
    {
        var under = BindingReader.ReadUnder(node);
        if (!node.Has("under"))
        {
            node.Report(PackDefects.Missing, "under", "under");
        }

        var (force, span) = (BindingReader.ReadForce(node), SpanReader.ReadWithin(node, act));
        var hasDue = checkDue is not null && node.Has("due");
        var due = hasDue && node.Child("due") is { } child ? DueReader.Read(child) : null;
        if (due is not null)
        {
            checkDue!(node, due);
        }

        if (!hasDue && !node.Has("force") && !node.Has("inForce"))
        {
            node.Report(PackDefects.VariesNothing, null);
        }

        node.Done();
        return new EditionVariant(under, span, due, force);
    }
}
