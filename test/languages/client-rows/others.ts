import { type Shape, shapes } from './shape.ts';

const GO = 'package main\n\nimport (\n\t"os"\n\n\tcl "github.com/mpmlj/clarifai-client-go"\n)\n\n';
const GO_MAKE = 'cl.Connect(os.Getenv("CLARIFAI_API_ID"), os.Getenv("CLARIFAI_API_SECRET"))';

const ofGo = [
  ...shapes('go-mpmlj', 'session/app', 'main.go', [
    [
      'variable',
      'sess.',
      (call) =>
        `${GO}func main() {\n\tsess, err := ${GO_MAKE}\n\tif err != nil {\n\t\tpanic(err)\n\t}\n\t${call}.Do()\n}\n`,
    ],
    ['parameter', 'sess.', (call) => `${GO}func run(sess *cl.Session, value string) {\n\t${call}.Do()\n}\n`],
    [
      'field',
      't.sess.',
      (call) =>
        `${GO}type Tagger struct {\n\tsess *cl.Session\n}\n\nfunc (t *Tagger) run(value string) {\n\t${call}.Do()\n}\n`,
    ],
  ]),
  ...shapes('go-v1', 'Client (samuelcouch / Clarifai/clarifai-go)', 'main.go', [
    [
      'variable',
      'client.',
      (call) =>
        `package main\n\nimport "github.com/clarifai/clarifai-go"\n\nfunc main() {\n\tclient := clarifai.NewClient(id, secret)\n\tanswer, err := ${call}\n\tprintln(answer, err)\n}\n`,
    ],
  ]),
];

const SETUP =
  "Clarifai::Rails.setup do |config|\n  config.client_id = ENV['CLARIFAI_ID']\n  config.client_secret = ENV['CLARIFAI_SECRET']\nend\n";
const GEM = "require 'clarifai_ruby'\n";
const PAIR = "client_id: ENV['CLARIFAI_ID'], client_secret: ENV['CLARIFAI_SECRET']";

const rubyShapes = (receiver: string, on: string, before: string, client = 'ruby-v1'): readonly Shape[] =>
  shapes(client, receiver, 'a.rb', [['variable', on, (call) => `${before}puts ${call}\n`]]);

const withoutArguments = (list: readonly Shape[]): readonly Shape[] =>
  list.map((shape) => ({ ...shape, call: (row) => shape.call(row).replace('(value)', '') }));

const CONFIGURE =
  "ClarifaiRuby.configure do |config|\n  config.client_id = ENV['CLARIFAI_ID']\n  config.client_secret = ENV['CLARIFAI_SECRET']\nend\n";

const ofRuby = [
  ...withoutArguments([
    ...rubyShapes('Clarifai::Rails::Detector.new(url)', 'Clarifai::Rails::Detector.new(url).', SETUP, 'ruby'),
    ...rubyShapes(
      'Clarifai::Rails::Detector.new(url)',
      'detector.',
      'detector = Clarifai::Rails::Detector.new(url)\n',
      'ruby',
    ),
  ]),
  ...rubyShapes('krismartin Clarifai.client', 'client.', `${GEM}client = Clarifai.client(${PAIR})\n`),
  ...rubyShapes('krismartin Clarifai.client', 'client.', `${GEM}client = Clarifai::Client.new(${PAIR})\n`),
  ...rubyShapes(
    'hiyer Clarifai',
    'client.',
    `${GEM}client = Clarifai::Client.new(ENV['CLARIFAI_ID'], ENV['CLARIFAI_SECRET'])\n`,
  ),
  ...['Tag', 'Color', 'Info'].flatMap((kind) =>
    rubyShapes(`chardane ClarifaiRuby::${kind}Request.new`, `ClarifaiRuby::${kind}Request.new.`, `${GEM}${CONFIGURE}`),
  ),
];

export const OTHERS: readonly Shape[] = [...ofGo, ...ofRuby];
