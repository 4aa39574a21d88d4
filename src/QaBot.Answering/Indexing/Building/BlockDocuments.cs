using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Util;
using QaBot.Answering.Articles;
using QaBot.Answering.Indexing.Packing;
using QaBot.Answering.Languages;

namespace QaBot.Answering.Indexing.Building;

/// <summary>
/// Makes an article's block of documents, see <see cref="IndexFields"/>. The documents are made one at a time out of
/// the same few objects, since Lucene has written one before it asks for the next; not for several threads at once.
/// </summary>
internal sealed class BlockDocuments
{
    private static readonly FieldType WordType = MakeWordType();

    private readonly StringField article = new(IndexFields.Article, string.Empty, Field.Store.NO);
    private readonly Dictionary<Language, WordFields> words = [];
    private readonly StringField kind = new(IndexFields.Kind, IndexFields.ArticleKind, Field.Store.NO);

    /// <summary>Makes the block of an article.</summary>
    public IEnumerable<IEnumerable<IIndexableField>> Of(PreparedArticle prepared)
    {
        var indexed = prepared.Indexed!.Article;
        var (sentence, paragraph, heading, word, title) = FieldsOf(Language.Of(indexed.Language));
        article.SetStringValue(indexed.Id);
        IIndexableField[] sentenceFields = [article, sentence];
        foreach (var span in indexed.Paragraphs.SelectMany(part => part.Sentences).Select(part => part.Span))
        {
            sentence.SetStringValue(span.Of(indexed.Text));
            yield return sentenceFields;
        }

        IIndexableField[] paragraphFields = [article, paragraph, heading, word];
        foreach (var part in indexed.Paragraphs)
        {
            var text = part.Span.Of(indexed.Text);
            paragraph.SetStringValue(text);
            word.SetStringValue(text);
            heading.SetStringValue(string.Join('\n', part.Headings));
            yield return paragraphFields;
        }

        title.SetStringValue(indexed.Title);
        yield return
        [
            article, title, kind,
            new BinaryDocValuesField(IndexFields.Entry, new BytesRef(EntryPacker.Pack(EntryOf(indexed, prepared.File)))),
            new StoredField(IndexFields.Content, prepared.Packed!),
        ];
    }

    private WordFields FieldsOf(Language language)
    {
        if (!words.TryGetValue(language, out var fields))
        {
            var names = language.Fields;
            words[language] = fields = new WordFields(
                new TextField(names.Sentence, string.Empty, Field.Store.NO),
                new TextField(names.Paragraph, string.Empty, Field.Store.NO),
                new TextField(names.Heading, string.Empty, Field.Store.NO),
                new Field(names.Word, string.Empty, WordType),
                new TextField(names.Title, string.Empty, Field.Store.NO));
        }

        return fields;
    }

    private static ArticleEntry EntryOf(Article article, Files.IndexedFile file) => new()
    {
        Id = article.Id,
        Title = article.Title,
        Date = article.Date,
        Source = article.Source,
        Language = article.Language,
        ContentHash = article.ContentHash,
        File = file.File,
        FileHash = file.Hash,
        SentenceCount = article.Paragraphs.Sum(part => part.Sentences.Count),
        ParagraphCount = article.Paragraphs.Count,
        FirstDocument = 0,
    };

    private static FieldType MakeWordType()
    {
        // Only which paragraphs hold a word is asked of the lexicon.
        var type = new FieldType(TextField.TYPE_NOT_STORED) { IndexOptions = IndexOptions.DOCS_ONLY, OmitNorms = true };
        type.Freeze();
        return type;
    }

    private sealed record WordFields(TextField Sentence, TextField Paragraph, TextField Heading, Field Word, TextField Title);
}
