using System.Globalization;
using ElJournal.Domain.Defects;

namespace ElJournal.ReferenceHost.Input;

/// <summary>Reads whole numbers of options.</summary>
internal static class Numbers
{
    /// <summary>Reads a number within bounds, both inclusive; otherwise adds a defect and gives the least.</summary>
    internal static ulong Take(this DefectBag bag, string option, string text, ulong least, ulong greatest)
    {
        if (ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= greatest)
        {
            return number;
        }

        bag.Add(new Defect(HostDefects.BadNumber, default, option, text, least.ToString(CultureInfo.InvariantCulture), greatest.ToString(CultureInfo.InvariantCulture)));
        return least;
    }
}
