using ElJournal.Rules.Cases;
using ElJournal.Rules.NRules.Runs;

namespace ElJournal.Rules.NRules.Translation;

/// <summary>Gives the cases of one kind as facts.</summary>
internal interface ICaseLoader
{
    void Load(in Partition part, PartResult result, List<object> facts);
}
