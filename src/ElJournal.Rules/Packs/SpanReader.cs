using ElJournal.Domain;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Packs;

/// <summary>Reads the days on which an act, or a norm of it, is in force.</summary>
internal static class SpanReader
{
    /// <summary>Reads the property <c>inForce</c>; where it is missing or wrong, every day.</summary>
    internal static DateSpan Read(JsonNode parent)
    {
        if (parent.Child("inForce") is not { } node)
        {
            return DateSpan.Always;
        }

        var (from, to) = (node.Date("from"), node.Date("to"));
        node.Done();
        if (to < from)
        {
            node.Report(PackDefects.SpanReversed, null, Wording.Of(from!.Value), Wording.Of(to!.Value));
            return DateSpan.Always;
        }

        return new DateSpan(from, to);
    }

    /// <summary>Reads the span of a norm that may begin later or end earlier than its act; an end that it leaves open is the act's.</summary>
    internal static DateSpan ReadWithin(JsonNode parent, DateSpan act)
    {
        var own = Read(parent);
        if ((own.From is { } from && !act.Contains(from)) || (own.To is { } to && !act.Contains(to)))
        {
            parent.Report(PackDefects.SpanOutside, "inForce", SpanTexts.Of(own), SpanTexts.Of(act));
            return act;
        }

        return own.Intersect(act) ?? act;
    }
}
