using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Util;

namespace QaBot.Answering.Languages;

/// <summary>Words as they stand, in lower case.</summary>
internal sealed class PlainAnalyzer : Analyzer
{
    /// <inheritdoc/>
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader)
    {
        var source = new StandardTokenizer(LuceneVersion.LUCENE_48, reader);
        return new TokenStreamComponents(source, new LowerCaseFilter(LuceneVersion.LUCENE_48, source));
    }
}
