using System.Collections.Immutable;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Time;
using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;

namespace ElJournal.Rules.Packs;

/// <summary>Reads the norms of access that clauses give: permissions and prohibitions.</summary>
internal sealed class AccessReader(string act, ImmutableArray<AccessNorm> ofBase)
{
    private readonly List<AccessNorm> read = [];

    /// <summary>Gets what has been read.</summary>
    internal ImmutableArray<AccessNorm> Norms => [.. read];

    /// <summary>Reads the norms of access of a clause.</summary>
    internal void Read(JsonNode clauseNode, Clause? clause, DateSpan span, string source)
    {
        foreach (var node in clauseNode.Items("permissions"))
        {
            ReadNorm(node, clause, span, source, AccessEffect.Permit);
        }

        foreach (var node in clauseNode.Items("prohibitions"))
        {
            var effect = node.Flag("unlessPermitted") is true ? AccessEffect.ForbidUnpermitted : AccessEffect.Forbid;
            ReadNorm(node, clause, span, source, effect);
        }
    }

    private void ReadNorm(JsonNode node, Clause? clause, DateSpan span, string source, AccessEffect effect)
    {
        var id = ReadId(node);
        var title = node.RequiredText("title");
        var categories = ReadList(node, "categories", "категории", AccessCodes.Categories);
        var actions = ReadList(node, "actions", "действия", AccessCodes.Actions);
        var resources = ReadList(node, "resources", "вида ресурса", AccessCodes.Resources);
        var relations = ReadList(node, "relations", "отношения", AccessCodes.Relations).Aggregate(AccessRelations.None, static (all, one) => all | one);
        var under = BindingReader.ReadUnder(node);
        var inForce = SpanReader.ReadWithin(node, span);
        node.Done();
        if (id is not { } known || title is null || clause is null)
        {
            return;
        }

        read.Add(new AccessNorm
        {
            Id = known,
            Title = title,
            Effect = effect,
            Categories = categories,
            Actions = actions,
            Resources = resources,
            Relations = relations == AccessRelations.None ? AccessRelations.Anyone : relations,
            Under = under,
            Act = act,
            Clause = clause,
            InForce = inForce,
            Source = source,
        });
    }

    private NormId? ReadId(JsonNode node)
    {
        if (node.RequiredText("id") is not { } text)
        {
            return null;
        }

        if (!NormId.TryParse(text, out var id))
        {
            node.Report(PackDefects.BadNormId, "id", text);
            return null;
        }

        if (read.Concat(ofBase).FirstOrDefault(n => n.Id == id) is { } other)
        {
            node.Report(PackDefects.AccessTwice, "id", text, other.Act, other.Clause.Id);
        }

        return id;
    }

    private static ImmutableArray<T> ReadList<T>(JsonNode node, string name, string what, CodeTable<T> codes)
        where T : struct, Enum
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var (path, text) in node.Texts(name))
        {
            if (!codes.TryParse(text, out var value))
            {
                node.Report(PackDefects.UnknownValue, path, what, text, codes.Listing);
            }
            else if (found.Contains(value))
            {
                node.Report(PackDefects.Duplicate, path, what, text);
            }
            else
            {
                found.Add(value);
            }
        }

        // An empty list would mean everything, which nobody writes on purpose.
        if (node.Has(name) && node.IsEmpty(name))
        {
            node.Report(PackDefects.EmptyList, name, name);
        }

        return found.ToImmutable();
    }
}
