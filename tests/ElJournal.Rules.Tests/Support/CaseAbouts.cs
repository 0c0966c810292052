using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Tests.Support;

/// <summary>What the cases of a part of a school are about, in the order in which they are judged.</summary>
internal static class CaseAbouts
{
    /// <summary>Names all cases, or those that a filter lets through.</summary>
    internal static List<string> Of<TCase>(CaseSource<TCase> kind, Partition part, CaseFilter only = default)
        where TCase : struct, ICase
    {
        var visitor = new Namer<TCase>(kind, []);
        kind.Visit(in part, in only, ref visitor);
        return visitor.Abouts;
    }

    private readonly struct Namer<TCase>(CaseSource<TCase> kind, List<string> abouts) : ICaseVisitor<TCase>
        where TCase : struct, ICase
    {
        internal List<string> Abouts { get; } = abouts;

        public void Visit(in TCase c) => Abouts.Add(kind.About(in c));
    }
}
