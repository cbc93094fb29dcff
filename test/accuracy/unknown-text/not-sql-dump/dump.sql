CREATE TABLE clarifai_tags (clarifai_id INT, client_id INT, secret TEXT);
INSERT INTO clarifai_tags VALUES (1, 2, 'EXAMPLEsecret000000000000000000000000001');
INSERT INTO oauth_clients (name, client_id, client_secret) VALUES ('box', 'EXAMPLEboxid0000000000000000000000000001', 'EXAMPLEboxsecret000000000000000000000001');
