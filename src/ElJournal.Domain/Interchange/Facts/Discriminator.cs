using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>The property that says which kind of fact a line is.</summary>
internal static class Discriminator
{
    internal const string Name = "fact";

    internal static FactField<TFact, string> Of<TFact>(string kind) => new(Name, new ConstantType(kind, InterchangeDefects.UnknownFact), "вид факта", _ => kind);
}
