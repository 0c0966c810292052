using ElJournal.Domain.Interchange.Facts;

namespace ElJournal.Domain.Interchange.Writing;

/// <summary>Writes <c>school.json</c>: one fact a line, so that errors have lines and differences can be read.</summary>
internal static class SchoolLines
{
    internal static void Write(RegisterContent content, FactLines lines)
    {
        lines.Write("{"u8);
        lines.WriteFields(SchoolFacts.Top, new Header(content.Register.ExtractedAt));
        foreach (var section in RegisterFacts.Sections)
        {
            lines.Write(",\n\""u8);
            lines.Write(section.Kind.Utf8Name);
            lines.Write("\":"u8);
            if (section.IsList)
            {
                lines.Write("["u8);
            }

            section.Write(content, lines);
            if (section.IsList)
            {
                lines.Write("]"u8);
            }
        }

        lines.Write("\n}"u8);
        lines.EndLine();
    }
}
