using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>How rows of examples become cases of one kind.</summary>
internal abstract class ExampleKind(CaseKind cases)
{
    /// <summary>Gets the kind of case.</summary>
    internal CaseKind Cases { get; } = cases;

    /// <summary>Builds the school of a row, and says which case of it the row speaks of; what is wrong is reported to the row.</summary>
    internal abstract (ExampleSchool School, string About) Read(ExampleRow row);
}
