namespace ElJournal.Rules.Cases;

/// <summary>Takes the cases of a source one by one.</summary>
/// <typeparam name="TCase">The kind of case.</typeparam>
public interface ICaseVisitor<TCase>
    where TCase : struct
{
    /// <summary>Takes a case.</summary>
    /// <param name="c">The case.</param>
    void Visit(in TCase c);
}
