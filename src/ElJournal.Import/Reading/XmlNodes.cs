using System.Xml;

namespace ElJournal.Import.Reading;

/// <summary>Goes through XML that anybody may have written.</summary>
internal static class XmlNodes
{
    /// <summary>Goes on to the next node.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="XmlException">It is no XML.</exception>
    internal static bool Next(this XmlReader xml)
    {
        try
        {
            return xml.Read();
        }
        catch (ArgumentOutOfRangeException e)
        {
            // Letters beyond ASCII before the encoding that a declaration names make the platform's reader count bytes below zero.
            throw new XmlException("The declaration is no XML.", e);
        }
    }
}
