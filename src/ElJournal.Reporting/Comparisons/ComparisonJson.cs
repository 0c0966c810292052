using System.Text.Json;
using ElJournal.Reporting.Catalogues;
using ElJournal.Rules.Access;
using ElJournal.Rules.Comparisons;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Comparisons;

/// <summary>Writes a comparison of two packs as JSON, for programs.</summary>
public static class ComparisonJson
{
    /// <summary>Writes the comparison.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="stream">Where to; it stays open.</param>
    public static void Write(PackComparison comparison, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        ArgumentNullException.ThrowIfNull(stream);
        using var json = new Utf8JsonWriter(stream, JsonParts.Options);
        json.WriteStartObject();
        WritePack(json, "left", comparison.Left);
        WritePack(json, "right", comparison.Right);
        json.WriteBoolean("same", comparison.IsSame);
        json.WriteObjects("norms", comparison.Norms, WriteNorm);
        json.WriteObjects("clauses", comparison.Clauses, WriteClause);
        json.WriteObjects("parameters", comparison.Parameters, WriteParameter);
        json.WriteObjects("access", comparison.Access, WriteAccess);
        json.WriteObjects("computations", comparison.Computations, WriteComputation);
        json.WriteEndObject();
    }

    private static void WritePack(Utf8JsonWriter json, string name, RegulationPack pack)
    {
        json.WriteStartObject(name);
        json.WriteString("id", pack.Id);
        json.WriteString("title", pack.Title);
        json.WriteString("source", pack.Source);
        json.WriteSpan(pack.InForce);
        json.WriteString("digest", pack.Digest);
        json.WriteEndObject();
    }

    private static void WriteNorm(Utf8JsonWriter json, NormComparison norm)
    {
        json.WriteString("id", norm.Norm.Id.Value);
        json.WriteString("title", norm.Norm.Title);
        json.WriteString("where", Where(norm.Left is not null, norm.Right is not null));
        json.WriteBoolean("same", norm.IsSame);
        WriteBinding(json, "left", norm.Left);
        WriteBinding(json, "right", norm.Right);
        json.WriteObjects("spans", norm.Spans, (writer, span) => WriteSpan(writer, norm.Norm, span));
    }

    private static void WriteBinding(Utf8JsonWriter json, string name, Binding? binding)
    {
        if (binding is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("act", binding.Act);
        json.WriteString("clause", binding.Clause.Id);
        json.WriteEndObject();
    }

    private static void WriteSpan(Utf8JsonWriter json, Norm norm, SpanComparison span)
    {
        json.WriteSpan(span.Days);
        WriteEdition(json, "left", norm, span.Left);
        WriteEdition(json, "right", norm, span.Right);
        json.WriteObjects("differences", span.Differences, WriteDifference);
    }

    private static void WriteEdition(Utf8JsonWriter json, string name, Norm norm, BindingEdition? edition)
    {
        if (edition is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("bearer", norm.BearerWordingUnder(edition));
        json.WriteString("due", norm.DueUnder(edition) is { } due ? DueTexts.Of(due, edition.Readings) : null);
        json.WriteString("force", edition.Force.ToCode());
        json.WriteString("mode", edition.Mode.ToCode());
        json.WriteString("source", edition.Source);
        json.WriteEndObject();
    }

    private static void WriteClause(Utf8JsonWriter json, ClauseComparison clause)
    {
        json.WriteString("act", clause.Act);
        json.WriteString("id", clause.Clause.Id);
        json.WriteString("kind", clause.Clause.Kind.ToLetter());
        json.WriteString("text", clause.Clause.Text);
        json.WriteString("where", Where(clause.Left is not null, clause.Right is not null));
        json.WriteBoolean("same", clause.IsSame);
        json.WriteObjects("differences", clause.Differences, WriteDifference);
        json.WriteObjects("counterparts", clause.Counterparts, static (writer, counterpart) =>
        {
            writer.WriteString("clause", counterpart.Clause.Id);
            writer.WriteStartArray("through");
            foreach (var title in counterpart.Through)
            {
                writer.WriteStringValue(title);
            }

            writer.WriteEndArray();
        });
    }

    private static void WriteDifference(Utf8JsonWriter json, ValueDifference difference)
    {
        json.WriteString("aspect", JsonNamingPolicy.CamelCase.ConvertName(difference.Aspect.ToString()));
        json.WriteString("subject", difference.Subject);
        json.WriteString("left", difference.Left);
        json.WriteString("right", difference.Right);
        json.WriteString("leftIs", difference.LeftIs is { } left ? JsonNamingPolicy.CamelCase.ConvertName(left.ToString()) : null);
    }

    private static void WriteParameter(Utf8JsonWriter json, ParameterComparison parameter)
    {
        json.WriteString("title", parameter.Title);
        json.WriteBoolean("same", parameter.IsSame);
        json.WriteObjects("left", parameter.Left, WriteValue);
        json.WriteObjects("right", parameter.Right, WriteValue);
    }

    private static void WriteValue(Utf8JsonWriter json, ParameterSide side)
    {
        json.WriteString("clause", side.Clause);
        json.WriteString("value", side.Value);
        json.WriteObjects("decided", side.Decided, static (writer, decided) =>
        {
            writer.WriteString("value", decided.Value);
            writer.WriteSpan(decided.InForce);
            writer.WriteString("source", decided.Source);
        });
    }

    private static void WriteAccess(Utf8JsonWriter json, AccessComparison access)
    {
        json.WriteString("id", access.Id.Value);
        json.WriteString("title", access.Title);
        json.WriteString("where", Where(!access.Left.IsEmpty, !access.Right.IsEmpty));
        json.WriteBoolean("same", access.IsSame);
        json.WriteObjects("left", access.Left, WriteNorm);
        json.WriteObjects("right", access.Right, WriteNorm);

        static void WriteNorm(Utf8JsonWriter writer, AccessNorm norm)
        {
            writer.WriteString("act", norm.Act);
            writer.WriteString("clause", norm.Clause.Id);
            CatalogueJson.WriteAccess(writer, norm);
        }
    }

    private static void WriteComputation(Utf8JsonWriter json, ComputationComparison computation)
    {
        json.WriteString("id", computation.Computation.Id.Value);
        json.WriteString("title", computation.Computation.Title);
        json.WriteString("where", Where(!computation.Left.IsEmpty, !computation.Right.IsEmpty));
        json.WriteBoolean("same", computation.IsSame);
        json.WriteObjects("left", computation.Left, WriteRules);
        json.WriteObjects("right", computation.Right, WriteRules);

        static void WriteRules(Utf8JsonWriter writer, ComputationBinding binding)
        {
            writer.WriteString("act", binding.Act);
            writer.WriteString("clause", binding.Clause.Id);
            writer.WriteString("rules", ComputationTexts.Of(binding));
        }
    }

    private static string Where(bool inLeft, bool inRight) => inLeft && inRight ? "both" : inLeft ? "left" : "right";
}
