"""Weights of terms in documents, against the packages whose variants they are."""

import collections
import contextlib
import io
import math

import bm25s
import numpy
import scipy.io
from gensim.corpora import Dictionary
from gensim.models import TfidfModel
from sklearn.feature_extraction.text import TfidfVectorizer

import documents as texts

with contextlib.redirect_stderr(io.StringIO()):
    import jieba.analyse


def check(comparison, textool, generator, folder, documents):
    bags = [[word for line in lines for word in line] for lines in documents]
    for normalized in (False, True):
        options = ["--normalized"] if normalized else []
        suffix = ", normalized" if normalized else ""
        found = weights(textool, folder, *options)
        compare(comparison, f"scikit-learn TF-IDF{suffix}", found, scikit_learn(bags, normalized))
        found = weights(textool, folder, "--weight", "tf_idf_gensim", *options)
        compare(comparison, f"gensim TF-IDF{suffix}", found, gensim(bags, normalized))
    found = weights(textool, folder, "--weight", "tf_idf_quanteda")
    compare(comparison, "TF-IDF of quanteda's form", found, quanteda(bags))
    check_jieba(comparison, textool, generator, folder, bags)
    for method in ("lucene", "atire"):
        found = weights(textool, folder, "--weight", f"bm25_{method}")
        compare(comparison, f"bm25s {method}", found, bm25(bags, method))
    check_matrix(comparison, textool, folder, bags)


def weights(textool, folder, *options):
    """By document and term."""
    result = textool("keywords", folder / "target", *texts.COMMON, *options)
    return [{keyword["key"]: keyword["score"] for keyword in document["keywords"]} for document in result["documents"]]


def compare(comparison, kind, found, expected):
    assert len(found) == len(expected)
    for number, (ours, theirs) in enumerate(zip(found, expected)):
        # A package may leave out what weighs nothing.
        assert set(theirs) <= set(ours)
        for term, weight in ours.items():
            comparison.check(kind, (number, term), weight, theirs.get(term, 0.0))


def scikit_learn(bags, normalized):
    vectorizer = TfidfVectorizer(norm="l2" if normalized else None, analyzer=str.split)
    matrix = vectorizer.fit_transform([" ".join(bag) for bag in bags]).toarray()
    return [{term: float(matrix[row][vectorizer.vocabulary_[term]]) for term in set(bag)} for row, bag in enumerate(bags)]


def gensim(bags, normalized):
    dictionary = Dictionary(bags)
    model = TfidfModel(dictionary=dictionary, normalize=normalized)
    return [{dictionary[term]: weight for term, weight in model[dictionary.doc2bow(bag)]} for bag in bags]


def quanteda(bags):
    """count · log10(N / df), as its manual has it."""
    frequencies = collections.Counter(term for bag in bags for term in set(bag))
    return [
        {term: count * math.log10(len(bags) / frequencies[term]) for term, count in collections.Counter(bag).items()}
        for bag in bags]


def check_jieba(comparison, textool, generator, folder, bags):
    """Its own table is not needed: one of random numbers, that lacks every fourth word."""
    terms = sorted({term for bag in bags for term in bag})
    table = folder / "idf.txt"
    table.write_text("".join(f"{term} {generator.uniform(1, 13)!r}\n" for term in terms[::4] + terms[1::4] + terms[2::4]))
    extractor = jieba.analyse.TFIDF(str(table))
    extractor.stop_words = set()

    class Words:
        """Words of a text that is segmented already."""

        @staticmethod
        def cut(text):
            return text.split()

    extractor.tokenizer = Words
    expected = [dict(extractor.extract_tags(" ".join(bag), topK=None, withWeight=True)) for bag in bags]
    found = weights(textool, folder, "--weight", "tf_idf_jieba", "--idf", table)
    compare(comparison, "jieba TF-IDF", found, expected)


def bm25(bags, method):
    retriever = bm25s.BM25(method=method, k1=1.2, b=0.75, dtype="float64")
    retriever.index(bags, show_progress=False)
    terms = sorted({term for bag in bags for term in bag})
    scores = {term: retriever.get_scores([term]) for term in terms}
    # Its ATIRE and ours are the paper's, with k1 + 1; in its Lucene form that factor is gone.
    return [{term: float(scores[term][row]) for term in set(bag)} for row, bag in enumerate(bags)]


def check_matrix(comparison, textool, folder, bags):
    expected = scikit_learn(bags, True)
    options = [option for option in texts.COMMON if option not in ("--top", 0)]
    textool.run(
        "export", folder / "target", *options, "--to", "matrixmarket", "--weight", "tf_idf", "--normalized", "-o",
        folder / "matrix")
    matrix = scipy.io.mmread(folder / "matrix" / "matrix.mtx").toarray()
    terms = (folder / "matrix" / "vocab.txt").read_text().split("\n")[:-1]
    assert numpy.count_nonzero(matrix) == sum(len(document) for document in expected)
    for row, document in enumerate(expected):
        for term, weight in document.items():
            comparison.check("scikit-learn, matrixmarket", (row, term), float(matrix[row][terms.index(term)]), weight)
